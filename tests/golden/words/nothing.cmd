   
# nothing here
